package org.mixingmentor.training;

import java.io.IOException;

/** A training or an evaluation that cannot be. The message is one sentence for the user that says what to do. */
public final class TrainingException extends IOException {
    public TrainingException(String sentence) {
        super(sentence);
    }

    public TrainingException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
