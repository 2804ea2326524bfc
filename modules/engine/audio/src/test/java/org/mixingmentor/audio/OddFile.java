package org.mixingmentor.audio;

/**
 * A file that a test made odd.
 *
 * @param what was done to it
 * @param name of the file, of any alphabet
 * @param content of the file
 * @param truth its sound before anything was done
 * @param promise what may come of it
 */
record OddFile(String what, String name, byte[] content, Stem truth, Promise promise) {
    /** What may come of reading a file. */
    enum Promise {
        /** It gives its sound, to the sample, and there is nothing to remark. */
        READ,
        /** It gives its sound, to the sample; or it is refused; or what it gives is remarked. */
        READ_OR_SAID,
        /** It gives some sound, since its header is all that is known of it; or it is refused. */
        ANY
    }
}
