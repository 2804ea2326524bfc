package org.mixingmentor.brain;

import java.io.IOException;

/**
 * Says why a brain cannot be used. The message is one sentence for the user: it names the file, says what is wrong and
 * what to do, in our words.
 */
public final class BrainException extends IOException {
    public BrainException(String sentence) {
        super(sentence);
    }

    public BrainException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
