package org.mixingmentor.experiments.internal.runs;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.Scores;

/**
 * A column of the runs.
 *
 * @param word by which a filter names it
 * @param value a text, a whole number, a double, or null where there is none
 */
record RunColumn(String word, String title, String tip, int width, CellForm form, Function<RunRecord, Object> value) {
    /** How a value reads. */
    enum CellForm {
        /** Sorted by all of it, shown without the year. */
        TIME,
        TEXT,
        QUIET,
        WHOLE,
        DECIBEL,
        PERCENT,
        PLAIN
    }

    private static final int YEAR = "yyyy-".length();

    /** All of them; the first one tells when a run was begun. */
    static final List<RunColumn> ALL = List.of(
            new RunColumn(
                    "begun",
                    "Begun",
                    "When the run was begun",
                    115,
                    CellForm.TIME,
                    run -> RunWords.time(run.settings().begun())),
            text(
                    "state",
                    "State",
                    "Complete, running, waiting, or interrupted: then it can be run again",
                    90,
                    RunColumn::state),
            text("genre", "Genre", "Names the brain", 75, run -> run.settings()
                    .training()
                    .genre()),
            text("instruments", "Instruments", "What was to be learned", 85, RunWords::instruments),
            text("learner", "Learner", "How it learned", 65, run -> run.settings()
                    .learner()),
            new RunColumn(
                    "settings", "Settings", "What was not left at its default", 105, CellForm.QUIET, RunColumn::given),
            whole("twins", "Twins", "Flawed twins made of each gold stem", 50, run -> run.settings()
                    .training()
                    .twins()),
            whole("seed", "Seed", "Of all that is left to chance", 45, run -> run.settings()
                    .training()
                    .seed()),
            whole("songs", "Songs", "How many songs were scored on", 50, run -> run.scores()
                    .map(Scores::songs)
                    .orElse(null)),
            score(
                    "error",
                    "Error",
                    "Mean absolute error of a band of flawed stems, in dB; smaller is better",
                    70,
                    CellForm.DECIBEL,
                    Scores::maeDb),
            score(
                    "beside",
                    "Of no change",
                    "Error over that of changing nothing; below 100 % something was learned",
                    100,
                    CellForm.PERCENT,
                    scores -> scores.maeDb() / scores.baselines().get("zero").maeDb()),
            score(
                    "sign",
                    "Sign",
                    "Share of the bands that want more than 1.5 dB and are moved the right way",
                    55,
                    CellForm.PERCENT,
                    Scores::signAgreement),
            score("hits", "Hits", "Share of the EQ peaks found", 55, CellForm.PERCENT, Scores::hitRate),
            score("f1", "F1", "How well flaws are named, mean F1", 50, CellForm.PLAIN, Scores::macroF1),
            new RunColumn(
                    "data",
                    "Data",
                    "The dataset's hash: the same data, the same digits",
                    75,
                    CellForm.QUIET,
                    RunWords::data));

    /** Of a run. */
    Object of(RunRecord run) {
        return value.apply(run);
    }

    boolean isNumber() {
        return form != CellForm.TIME && form != CellForm.TEXT && form != CellForm.QUIET;
    }

    /** As it reads. */
    String text(Object cell) {
        if (cell == null) {
            return "–";
        }
        return switch (form) {
            case DECIBEL -> RunWords.decibels((Double) cell);
            case PERCENT -> RunWords.percent((Double) cell);
            case PLAIN -> RunWords.plain((Double) cell);
            case TIME -> cell.toString().substring(YEAR);
            case TEXT, QUIET, WHOLE -> cell.toString();
        };
    }

    private static RunColumn text(String word, String title, String tip, int width, Function<RunRecord, Object> value) {
        return new RunColumn(word, title, tip, width, CellForm.TEXT, value);
    }

    private static RunColumn whole(
            String word, String title, String tip, int width, Function<RunRecord, Object> value) {
        return new RunColumn(word, title, tip, width, CellForm.WHOLE, value);
    }

    private static RunColumn score(
            String word, String title, String tip, int width, CellForm form, Function<Scores, Double> value) {
        return new RunColumn(word, title, tip, width, form, run -> run.scores()
                .map(value)
                .filter(Double::isFinite)
                .orElse(null));
    }

    private static Object state(RunRecord run) {
        boolean cross = run.settings().kind() == RunSettings.Kind.CROSS_VALIDATION;
        return run.state().token() + (cross ? ", " + run.settings().folds() + " folds" : "");
    }

    private static Object given(RunRecord run) {
        TreeMap<String, String> given = new TreeMap<>(run.settings().training().learnerSettings());
        given.remove("threads");
        String settings = given.toString().replaceAll("[{}]", "");
        String augment = run.settings().training().augment() ? "new twins every epoch" : "";
        return settings.isEmpty() && augment.isEmpty()
                ? "defaults"
                : augment + (augment.isEmpty() || settings.isEmpty() ? "" : ", ") + settings;
    }
}
