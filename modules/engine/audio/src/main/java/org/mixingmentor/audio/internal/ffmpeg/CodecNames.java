package org.mixingmentor.audio.internal.ffmpeg;

import java.util.Map;

/** What people call the codecs that FFSampledSP names in its own way. */
final class CodecNames {
    private static final Map<String, String> SHORT = Map.of(
            "VORBIS", "Vorbis",
            "OPUS", "Opus",
            "MPEG4 AAC", "AAC",
            "Apple Lossless", "ALAC",
            "ALAW", "A-law",
            "ULAW", "mu-law");

    private CodecNames() {}

    /** "Ogg Vorbis"; the container alone where that says it: "FLAC", "MP3". */
    static String label(String container, String codec) {
        String known = SHORT.get(codec);
        boolean said = container.equals("FLAC") || container.equals("MP3");
        return said ? container : container + " " + (known == null ? codec : known);
    }
}
