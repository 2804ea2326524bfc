package org.mixingmentor.audio.internal.ffmpeg;

import java.io.IOException;
import java.util.List;
import org.mixingmentor.audio.internal.tags.ContentCopy;
import org.mixingmentor.audio.spi.AudioContent;
import org.mixingmentor.audio.spi.AudioDecoder;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.ContentDecoder;
import org.mixingmentor.audio.spi.Remark;
import org.openide.util.lookup.ServiceProvider;

/** Opens FLAC, MP3, Ogg and MP4 files by FFmpeg, each with the check of completeness that its container allows. */
@ServiceProvider(service = AudioDecoder.class, position = 300)
public final class FfmpegDecoder implements ContentDecoder {
    @Override
    public boolean claims(byte[] head) {
        return Container.of(head).isPresent();
    }

    @Override
    public AudioStream open(AudioContent content) throws IOException {
        Container container = Container.of(content.head(Container.HEAD_BYTES)).orElseThrow();
        try {
            return container.open(content);
        } catch (RefusedContentException e) {
            throw new AudioException(
                    content.file() + " cannot be opened as " + container + ": it is damaged, or of a kind that is not "
                            + "supported; fetch it again, or convert it to WAV or FLAC",
                    e);
        }
    }

    /**
     * Opens the compressed content of another container, such as A-law in WAV, which its own reader has checked.
     *
     * @param codec its name, for people
     * @param channels that the header announces
     * @param remarks of that reader
     */
    public static AudioStream openCompressed(
            AudioContent content, String container, String codec, int channels, List<Remark> remarks)
            throws IOException {
        AudioStream stream;
        try {
            stream = content.start() == 0
                    ? ProcessStream.open(content.file(), container)
                    : ContentCopy.open(content.file(), content.start(), copy -> ProcessStream.open(copy, container));
        } catch (RefusedContentException e) {
            throw new AudioException(
                    content.file() + " cannot be read: " + codec + " in " + container + " of " + channels
                            + (channels == 1 ? " channel" : " channels")
                            + " is not supported, or its header is damaged; "
                            + "convert it to WAV or FLAC",
                    e);
        }
        if (stream.format().channels() != channels) {
            stream.close();
            throw new AudioException(content.file() + " cannot be read: " + codec + " in " + container + " of "
                    + channels + " channels is not supported; convert it to WAV or FLAC");
        }
        return new MinimumLengthStream(content, stream, 0, remarks);
    }
}
