package org.mixingmentor.audio.internal.ffmpeg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mixingmentor.audio.spi.AudioContent;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.Remark;
import org.mixingmentor.audio.spi.SourceFormat;

/**
 * Refuses a lossy sound that ends before the length that its header announces: FFmpeg leaves out what it cannot decode
 * and says nothing. One that is to be taken as far as it goes is remarked.
 */
final class MinimumLengthStream implements AudioStream {
    private final AudioContent content;
    private final AudioStream stream;
    private final long least;
    private final List<Remark> remarks;
    private long frames;

    /**
     * Watches a stream.
     *
     * @param least the frames that a complete file has at least, 0 or less where the header says nothing
     * @param remarks what is known of the file already
     */
    MinimumLengthStream(AudioContent content, AudioStream stream, long least, List<Remark> remarks) {
        this.content = content;
        this.stream = stream;
        this.least = least;
        this.remarks = new ArrayList<>(remarks);
    }

    @Override
    public SourceFormat format() {
        return stream.format();
    }

    @Override
    public int read(float[] left, float[] right, int offset, int length) throws IOException {
        int n = stream.read(left, right, offset, length);
        if (n >= 0) {
            frames += n;
        } else if (frames < least && remarks.isEmpty()) {
            end();
        }
        return n;
    }

    private void end() throws AudioException {
        String cutOff = String.format(
                Locale.ROOT,
                "%s is cut off or damaged: %.3f s of it can be decoded, its header announces %.3f s or more",
                content.file(),
                (double) frames / format().sampleRate(),
                (double) least / format().sampleRate());
        if (!content.asFarAsItGoes()) {
            throw new AudioException(cutOff + "; fetch or export it again");
        }
        remarks.add(new Remark(Remark.AS_FAR_AS_IT_GOES, cutOff + "; it is taken as far as it goes"));
    }

    @Override
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
