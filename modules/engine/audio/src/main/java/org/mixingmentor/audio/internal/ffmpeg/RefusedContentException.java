package org.mixingmentor.audio.internal.ffmpeg;

import java.io.IOException;

/** FFmpeg does not open a file; its words say why, for those who mend decoders and not for users. */
final class RefusedContentException extends IOException {
    RefusedContentException(String words) {
        super(words);
    }
}
