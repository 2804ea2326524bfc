package org.mixingmentor.audio.internal.ffmpeg;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Locale;

/**
 * Makes URLs of files that equal nothing but themselves. FFSampledSP keeps the formats of the last URLs that it opened;
 * a file that was replaced must not be taken for its predecessor.
 */
final class OwnUrl extends URLStreamHandler {
    private OwnUrl() {}

    static URL of(File file) throws MalformedURLException {
        return new URL(null, text(file.toURI().toString()), new OwnUrl());
    }

    /** The name decides nothing: FFSampledSP refuses names without a dot, and those that end as protected files do. */
    private static String text(String url) {
        int name = url.lastIndexOf('/') + 1;
        String dotted = url.substring(0, name) + "./" + url.substring(name);
        String last = Integer.toHexString(dotted.charAt(dotted.length() - 1));
        return dotted.toLowerCase(Locale.ROOT).endsWith(".m4p")
                ? dotted.substring(0, dotted.length() - 1) + "%" + last
                : dotted;
    }

    @Override
    protected URLConnection openConnection(URL url) throws IOException {
        throw new IOException("not for connections");
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    protected boolean equals(URL one, URL other) {
        return one == other;
    }

    @Override
    protected int hashCode(URL url) {
        return System.identityHashCode(url);
    }
}
