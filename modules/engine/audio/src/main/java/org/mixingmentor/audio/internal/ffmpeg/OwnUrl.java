package org.mixingmentor.audio.internal.ffmpeg;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;

/**
 * Makes URLs of files that equal nothing but themselves. FFSampledSP keeps the formats of the last URLs that it opened;
 * a file that was replaced must not be taken for its predecessor.
 */
final class OwnUrl extends URLStreamHandler {
    private OwnUrl() {}

    static URL of(File file) throws MalformedURLException {
        return new URL(null, file.toURI().toString(), new OwnUrl());
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
