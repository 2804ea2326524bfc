package org.mixingmentor.dataset;

import java.io.IOException;

/** A dataset folder that cannot be used as asked. The message is one sentence for the user: what, where, what to do. */
public class DatasetException extends IOException {
    public DatasetException(String sentence) {
        super(sentence);
    }

    public DatasetException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
