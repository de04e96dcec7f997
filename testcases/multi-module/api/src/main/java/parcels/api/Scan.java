package parcels.api;

import java.time.Instant;

/** A parcel was seen at a depot. */
public record Scan(String parcel, String depot, Instant at) {}
