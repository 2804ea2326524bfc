package org.mixingmentor.curation.internal.filter;

import org.mixingmentor.dataset.StemField;

/** A line of the facets. */
sealed interface FacetRow {
    /** The field below which its values stand. */
    StemField field();

    /** The name of a field. */
    record Heading(StemField field, boolean folded) implements FacetRow {}

    /**
     * A value.
     *
     * @param shown how many of the stems in the table have it
     * @param all how many of the dataset
     * @param most how many have the field's most frequent value
     * @param active whether the filter line asks for it
     */
    record Value(StemField field, String value, int shown, int all, int most, boolean active) implements FacetRow {}

    /** What stands for the values that are not listed. */
    record More(StemField field, int hidden) implements FacetRow {}

    /** What stands for the values of suspects while nobody has looked for any: a click looks. */
    record Look(StemField field) implements FacetRow {}
}
