package org.mixingmentor.dataset;

import java.io.IOException;

/** Says why a dataset folder cannot be used as asked, as one sentence for people. The message is one sentence for the user: what, where, what to do. */
public class DatasetException extends IOException {
    public DatasetException(String sentence) {
        super(sentence);
    }

    public DatasetException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
