package org.mixingmentor.brain;

import java.io.IOException;

/**
 * Says why a brain cannot be used, as one sentence for people. The message is one sentence for the user: it names the file, says what is wrong and what
 * to do.
 */
public final class BrainException extends IOException {
    public BrainException(String sentence) {
        super(sentence);
    }

    public BrainException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What another library says is wrong, as part of a sentence. */
    static String firstLine(Throwable e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
