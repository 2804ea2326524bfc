package org.mixingmentor.onnxexport;

import java.io.IOException;

/**
 * Says why a model is not published as a brain, as one sentence for people. The message is one sentence for the user: it says what is wrong and what to
 * do.
 */
public final class ExportException extends IOException {
    public ExportException(String sentence) {
        super(sentence);
    }

    public ExportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
