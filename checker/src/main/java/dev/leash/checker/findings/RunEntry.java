package dev.leash.checker.findings;

/**
 * The first line: which run this is.
 *
 * @param format the version of the format: {@link Entry#FORMAT}
 * @param tool the version of Leash
 * @param module the module that was compiled, as its folder below the root; empty for the root
 * @param scope what of the module: "main", "test", or the name of the folder its classes go to
 */
public record RunEntry(int format, String tool, String module, String scope) implements Entry {}
