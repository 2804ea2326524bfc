package org.mixingmentor.audio.spi;

import java.io.IOException;

/**
 * Says why an audio file, stream or device cannot be used, as one sentence for people. The message is one sentence for the user: it names the file, says what is wrong and
 * what to do.
 */
public final class AudioException extends IOException {
    public AudioException(String sentence) {
        super(sentence);
    }

    public AudioException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
