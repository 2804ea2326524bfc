package org.mixingmentor.dataset;

/**
 * One flaw of a recipe, as it was put into a gold stem. A number that does not apply to the kind is NaN, and absent in
 * metadata.jsonl.
 *
 * @param flaw the flaw type, {@code muddy_200hz}; empty for an EQ move that has no name
 * @param kind {@code peak}, {@code low_shelf}, {@code high_shelf}, {@code transient}, {@code distortion},
 *     {@code reverb}, {@code phase} or {@code width}
 * @param frequencyHz centre or corner frequency in Hz
 * @param gainDb gain in dB
 * @param q quality factor
 * @param amount strength of a treatment, in the unit of its kind
 */
public record RecipeStep(String flaw, String kind, double frequencyHz, double gainDb, double q, double amount) {}
