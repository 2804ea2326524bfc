package org.mixingmentor.training.forecast;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.base.BaseRecording;
import org.mixingmentor.dataset.Progress;

/** The forecast of one instrument: an observer who knows the other songs' gold is tried on each song's. */
final class InstrumentForecast {
    private final String name;
    private final List<Gold> gold;
    private final List<BaseRecording> like;
    private final Progress progress;

    /** @param like recordings of the base, of the instrument and of other songs */
    InstrumentForecast(String name, List<Gold> gold, List<BaseRecording> like, Progress progress) {
        this.name = name;
        this.gold = gold;
        this.like = like;
        this.progress = progress;
    }

    Forecast.Instrument forecast() {
        List<GoldSpread.Sound> sounds = Gold.sounds(gold);
        int songs = Gold.songs(gold).size();
        double[] spread = GoldSpread.byBandDb(sounds);
        if (songs < 2) {
            List<String> sentences = List.of("All is of one song: what another one sounds like cannot be foreseen."
                    + " Add gold of other songs.");
            return new Forecast.Instrument(
                    name,
                    gold.size(),
                    songs,
                    spread,
                    List.of(),
                    Forecast.Found.NOTHING,
                    Double.NaN,
                    Double.NaN,
                    sentences);
        }
        double[][] shape = Shape.of(like);
        SongsLeftOut leftOut = new SongsLeftOut(shape, progress);
        Trials trials = leftOut.trials(gold, Tries.kinds());
        List<Forecast.Found> found = new ArrayList<>();
        for (int kind = 1; kind < Tries.kinds(); kind++) {
            found.add(trials.found(kind));
        }
        Forecast.Found drawn = trials.found(Tries.DRAWN);
        Remedies remedies = new Remedies(leftOut, gold, like, shape);
        return new Forecast.Instrument(
                name,
                gold.size(),
                songs,
                spread,
                found,
                drawn,
                trials.maeDb(),
                trials.noChangeDb(),
                remedies.sentences(trials, found, drawn));
    }
}
