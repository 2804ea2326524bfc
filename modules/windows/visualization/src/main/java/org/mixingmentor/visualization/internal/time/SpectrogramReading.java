package org.mixingmentor.visualization.internal.time;

import java.util.Locale;
import org.mixingmentor.dataset.Csv;
import org.mixingmentor.fingerprint.Spectrogram;
import org.mixingmentor.workbench.FrequencyAxis;
import org.mixingmentor.workbench.chart.SpectrogramPicture;

/** The numbers of a spectrogram: at a place of its picture, and all of them as a table. */
record SpectrogramReading(SpectrogramPicture picture) {
    /**
     * "0.512 s   1.20 kHz   43.1 dB below full scale".
     *
     * @param height share of the picture's height, 0 at its lower edge
     */
    String at(double seconds, double height) {
        Spectrogram levels = picture.levels();
        double hz = new FrequencyAxis(levels.lowHz(), levels.highHz(), 0, 1).hz(height);
        return String.format(
                Locale.ROOT,
                hz < 1000
                        ? "%.3f s   %.0f Hz   %.1f dB below full scale"
                        : "%.3f s   %.2f kHz   %.1f dB below full scale",
                Math.max(0, seconds),
                hz < 1000 ? hz : hz / 1000,
                -level(seconds, hz));
    }

    private double level(double seconds, double hz) {
        Spectrogram levels = picture.levels();
        double share = (seconds - picture.fromS()) / (picture.toS() - picture.fromS());
        int column = (int) Math.max(0, Math.min(levels.columns() - 1, share * levels.columns()));
        double height = Math.log(hz / levels.lowHz()) / Math.log(levels.highHz() / levels.lowHz());
        int row = (int) Math.round(Math.max(0, Math.min(1, height)) * (levels.rows() - 1));
        return levels.at(column, row);
    }

    /** A line a column, a column a frequency, in dB below full scale as negative numbers. */
    String csv() {
        Spectrogram levels = picture.levels();
        StringBuilder csv = new StringBuilder("seconds");
        for (int row = 0; row < levels.rows(); row++) {
            csv.append(String.format(Locale.ROOT, ",db_at_%.1f_hz", levels.hz(row)));
        }
        double column = (picture.toS() - picture.fromS()) / levels.columns();
        for (int i = 0; i < levels.columns(); i++) {
            csv.append("\r\n").append(Csv.number(picture.fromS() + (i + 0.5) * column));
            for (int row = 0; row < levels.rows(); row++) {
                csv.append(',').append(Csv.number(levels.at(i, row)));
            }
        }
        return csv.append("\r\n").toString();
    }
}
