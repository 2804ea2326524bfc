package org.mixingmentor.labeling.internal;

/** What of a stem is written, not said by a key. */
enum LabelField {
    GENRE,
    INSTRUMENT,
    NOTE
}
