package org.mixingmentor.audio.internal.pcm;

import java.util.Locale;

/** What the compression types of AIFF-C that are no compression say of the samples. Source: Apple's CoreAudio and QuickTime. */
final class AiffEncoding {
    private AiffEncoding() {}

    /** How samples of a type are stored; null where they are not simply numbers, or of no length that there is. */
    static SampleEncoding of(String type, int bits) {
        return switch (type) {
            case "fl32", "FL32" -> SampleEncoding.FLOAT_32;
            case "fl64", "FL64" -> SampleEncoding.FLOAT_64;
            case "raw " -> SampleEncoding.UNSIGNED_8;
            case "in24", "42ni", "42n1" -> SampleEncoding.SIGNED_24;
            case "in32", "23ni", "23n1" -> SampleEncoding.SIGNED_32;
            case "NONE", "twos", "sowt" -> SampleEncoding.signed((bits + 7) / 8);
            default -> null;
        };
    }

    /** Whether the samples of a type are numbers, of whatever length. */
    static boolean isPlain(String type) {
        return switch (type) {
            case "NONE", "twos", "sowt" -> true;
            default -> of(type, 0) != null;
        };
    }

    static boolean isLittleEndian(String type) {
        return switch (type) {
            case "sowt", "23ni", "23n1", "42ni", "42n1" -> true;
            default -> false;
        };
    }

    /** What people call a compression. */
    static String name(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "ulaw" -> "mu-law";
            case "alaw" -> "A-law";
            case "ima4" -> "IMA ADPCM";
            case "mac3", "mac6" -> "MACE";
            case "g722" -> "G.722";
            case "qclp" -> "QCELP";
            case "gsm " -> "GSM";
            default -> "the codec \"" + type.replaceAll("[^ -~]", "?") + "\"";
        };
    }
}
