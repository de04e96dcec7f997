package dev.leash.checker.contract;

/** What a stub says about a field. */
record FieldRow(String name, FieldRole role, Place place) {}
