package org.mixingmentor.labeling.internal;

import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/** What one does while listening, each by a key that the keymap can change. */
enum LabelCommand {
    IDEAL("As it should be", true, LabelController::ideal),
    FLAWED("With at least one flaw, named or not", true, LabelController::flawed),
    UNLABELLED("Not judged: takes class and flaws away", true, LabelController::unlabelled),
    FLAW("Add this flaw, or take it away", true, (controller, number) -> controller.toggleFlaw(number - 1)),
    REGION_FLAW(
            "Mark this flaw in the selected time, or take that back",
            true,
            (controller, number) -> controller.toggleRegionFlaw(number - 1)),
    INSTRUMENT("Name this instrument", true, (controller, number) -> controller.instrument(number - 1)),
    WRITE_GENRE("Write the genre", true, controller -> controller.write(LabelField.GENRE)),
    WRITE_INSTRUMENT(
            "Write an instrument that has no key", true, controller -> controller.write(LabelField.INSTRUMENT)),
    WRITE_NOTE("Write a note", true, controller -> controller.write(LabelField.NOTE)),
    NEXT_UNLABELLED("Go to the next stem without a class", false, controller -> controller
            .queue()
            .nextUnlabelled()),
    NEXT_SUSPECT("Go to the next stem that deserves a look", false, controller -> controller
            .queue()
            .nextSuspect()),
    NEXT_STEM("Go to the next stem", false, controller -> controller.queue().nextStem()),
    PREVIOUS_STEM("Go back to the stem before", false, controller -> controller
            .queue()
            .previous()),
    BLIND("Hide names and what others said, or show them", false, LabelController::toggleBlind),
    LOOP("Play the selected time over and over, or once", true, controller -> controller
            .time()
            .toggleLoop()),
    TIME_BEGINS("Select from the place that is heard", true, controller -> controller
            .time()
            .beginHere()),
    TIME_ENDS("Select up to the place that is heard", true, controller -> controller
            .time()
            .endHere()),
    NO_TIME("Select no time", true, controller -> controller.time().selectNone()),
    NEXT_REGION("Select the next time that is marked with a flaw", true, controller -> controller
            .time()
            .nextRegion()),
    ZOOM_IN("Show less of the sound, larger", true, controller -> controller
            .viewport()
            .zoomAtPlace(1 / LabelCommand.ZOOM)),
    ZOOM_OUT("Show more of the sound, smaller", true, controller -> controller
            .viewport()
            .zoomAtPlace(LabelCommand.ZOOM)),
    SHOW_SELECTED_TIME("Show the selected time alone, or all of the sound", true, LabelController::showSelectedTime);

    private static final double ZOOM = 1.5;

    private final String description;
    private final boolean onStem;
    /** Without a state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final ObjIntConsumer<LabelController> effect;

    LabelCommand(String description, boolean onStem, Consumer<LabelController> effect) {
        this(description, onStem, (controller, number) -> effect.accept(controller));
    }

    LabelCommand(String description, boolean onStem, ObjIntConsumer<LabelController> effect) {
        this.description = description;
        this.onStem = onStem;
        this.effect = effect;
    }

    /** A few words more than its name, for tool tips. */
    String description() {
        return description;
    }

    /** Whether it would do something now, in its role: most need a stem at hand. */
    boolean isPossible(LabelController controller) {
        return !onStem || controller.isPossible();
    }

    /** @param number of the flaw or the instrument, from 1; what has none takes no notice of it */
    void on(LabelController controller, int number) {
        effect.accept(controller, number);
    }
}
