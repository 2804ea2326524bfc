package org.mixingmentor.application;

import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.netbeans.jemmy.operators.ComponentOperator;
import org.netbeans.jemmy.operators.JFrameOperator;
import org.netbeans.jemmy.operators.JMenuBarOperator;

/** The role Label, inside the started platform. */
public class InsideLabel extends StartedTest {
    private static final String STEM = "takes/song1/kick.wav";
    private static final String GOLD = "good/song1/kick.wav";

    public InsideLabel(String name) {
        super(name);
    }

    @Override
    protected void setUp() throws Exception {
        super.setUp();
        if (Session.current().dataset().isEmpty()) {
            openDataset();
        }
    }

    private static void openDataset() throws Exception {
        Path folder = Files.createTempDirectory("label");
        tone(folder.resolve(GOLD), 1000);
        tone(folder.resolve(STEM), 200);
        tone(folder.resolve("takes/song2/kick.wav"), 400);
        tone(folder.resolve("takes/song3/again.wav"), 400);
        act(() -> Roles.switchTo(Role.LABEL));
        open(folder, 4);
        act(() -> Session.current().select(StemSelection.of(STEM)));
        Await.that(() -> onEventThread(() -> Playback.current().loaded().isPresent()), "the sound");
    }

    private static void tone(Path file, double hz) throws Exception {
        float[] samples = new float[3 * ChunkGrid.SAMPLE_RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.3 * Math.sin(2 * Math.PI * hz * i / ChunkGrid.SAMPLE_RATE));
        }
        File parent = file.getParent().toFile();
        assertTrue(parent.isDirectory() || parent.mkdirs());
        WavWriter.write24(file, new Stem(samples, samples, true));
    }

    /** One test, since nobody promises the order of several. */
    public void test_a_stem_is_labelled_by_keys_heard_and_left() throws Exception {
        keys_give_class_instrument_and_flaws();
        undo_takes_the_last_edit_back_and_redo_does_it_again();
        a_flaw_is_marked_in_the_selected_time();
        space_plays_and_b_turns_to_the_gold_stem();
        n_goes_to_the_next_stem_without_a_class();
        s_goes_to_a_stem_that_deserves_a_look();
        h_hides_names_and_what_others_said();
        Session.current().close();
    }

    private void keys_give_class_instrument_and_flaws() throws Exception {
        push(KeyEvent.VK_I, 0);
        awaitRow(row -> row.stemClass().equals(Optional.of(StemClass.IDEAL)), "ideal");
        push(KeyEvent.VK_1, 0);
        push(KeyEvent.VK_3, 0);
        awaitRow(row -> row.flawTypes().equals(List.of("muddy_200hz", "harsh")), "two flaws");
        assertEquals(Optional.of(StemClass.FLAWED), row().stemClass());
        push(KeyEvent.VK_2, InputEvent.ALT_DOWN_MASK);
        awaitRow(row -> row.instrument().equals(Optional.of("snare")), "the instrument");
    }

    private void undo_takes_the_last_edit_back_and_redo_does_it_again() throws Exception {
        choose("Undo");
        awaitRow(row -> row.instrument().equals(Optional.of("kick")), "the instrument undone");
        String history = open().dataset().history(STEM).toString();
        assertEquals(history, List.of("muddy_200hz", "harsh"), row().flawTypes());
        choose("Redo");
        awaitRow(row -> row.instrument().equals(Optional.of("snare")), "the instrument again");
        // There is no gold snare to be heard beside it.
        push(KeyEvent.VK_1, InputEvent.ALT_DOWN_MASK);
        awaitRow(row -> row.instrument().equals(Optional.of("kick")), "another instrument");
    }

    private void a_flaw_is_marked_in_the_selected_time() throws Exception {
        Component view = view();
        new ComponentOperator(view).dragNDrop(view.getWidth() / 2, 60, view.getWidth() * 3 / 4, 60);
        push(KeyEvent.VK_2, InputEvent.SHIFT_DOWN_MASK);
        awaitRow(row -> row.regions().size() == 1, "the region");
        assertEquals(List.of("boxy"), row().regions().get(0).flawTypes());
        assertEquals(1.5, row().regions().get(0).startS(), 0.2);
        assertEquals(2.25, row().regions().get(0).endS(), 0.2);
        push(KeyEvent.VK_2, InputEvent.SHIFT_DOWN_MASK);
        awaitRow(row -> row.regions().isEmpty(), "no region");
    }

    private void space_plays_and_b_turns_to_the_gold_stem() throws Exception {
        if (!Ears.canHear()) {
            push(KeyEvent.VK_SPACE, 0);
            Await.that(() -> onEventThread(() -> Playback.current().problem().isPresent()), "the reason for silence");
            return;
        }
        Await.that(() -> onEventThread(() -> Playback.current().other().isPresent()), "the gold stem");
        try (Ears ears = Ears.open()) {
            push(KeyEvent.VK_SPACE, 0);
            Await.that(() -> Math.abs(ears.frequency(3) - 200) < 15, "the stem's tone");
            push(KeyEvent.VK_B, 0);
            Await.that(() -> Math.abs(ears.frequency(3) - 1000) < 15, "the gold stem's tone");
            push(KeyEvent.VK_B, 0);
            Await.that(() -> Math.abs(ears.frequency(3) - 200) < 15, "the stem's tone again");
            push(KeyEvent.VK_SPACE, 0);
            Await.that(() -> ears.frequency(3) == 0, "silence");
        }
    }

    private void n_goes_to_the_next_stem_without_a_class() throws Exception {
        push(KeyEvent.VK_N, 0);
        Await.that(
                () -> Session.current().selection().fileNames().equals(List.of("takes/song2/kick.wav")),
                "the next unlabelled stem");
        push(KeyEvent.VK_P, 0);
        Await.that(() -> Session.current().selection().fileNames().equals(List.of(STEM)), "the stem before");
    }

    private void s_goes_to_a_stem_that_deserves_a_look() throws Exception {
        push(KeyEvent.VK_S, 0);
        Await.that(() -> open().suspects().isPresent(), "the suspects");
        Await.that(() -> !Session.current().selection().fileNames().equals(List.of(STEM)), "another stem");
        String suspect = Session.current().selection().fileNames().get(0);
        assertFalse(suspect, open().suspects().get().of(suspect).isEmpty());
    }

    private void h_hides_names_and_what_others_said() throws Exception {
        act(() -> Session.current().select(StemSelection.of(STEM)));
        Await.that(() -> onEventThread(() -> says("kick.wav")), "the name");
        assertTrue(onEventThread(InsideLabel::isFlawedShown));
        push(KeyEvent.VK_H, 0);
        Await.that(() -> onEventThread(() -> !says("kick.wav")), "no name");
        JTable queue = (JTable)
                onEventThread(() -> find(main(), isCalled("Queue of stems")).orElseThrow());
        assertFalse(onEventThread(() -> queue.getValueAt(0, 0).toString().contains(".wav")));
        assertFalse(onEventThread(InsideLabel::isFlawedShown));
        push(KeyEvent.VK_F, 0);
        Await.that(() -> onEventThread(InsideLabel::isFlawedShown), "what was judged blindly");
        push(KeyEvent.VK_H, 0);
        Await.that(() -> onEventThread(() -> says("kick.wav")), "the name again");
    }

    /** Whether a label anywhere in the window has these words. */
    private static boolean says(String words) {
        return find(
                        main(),
                        component -> component.isShowing()
                                && component instanceof JLabel label
                                && label.getText() != null
                                && label.getText().contains(words))
                .isPresent();
    }

    private static boolean isFlawedShown() {
        return find(
                        main(),
                        component -> component.isShowing()
                                && component instanceof JToggleButton button
                                && button.getText().equals("Flawed")
                                && button.isSelected())
                .isPresent();
    }

    /** Not by its key: one that is made up reaches both the menu and the keymap, which one from a keyboard does not. */
    private static void choose(String item) {
        new JMenuBarOperator(new JFrameOperator("Mixing Mentor")).pushMenu("Edit|" + item, "|");
    }

    private static void push(int key, int modifiers) throws Exception {
        Component view = view();
        onEventThread(view::requestFocusInWindow);
        Await.that(view::isFocusOwner, "the focus");
        new ComponentOperator(view).pushKey(key, modifiers);
    }

    private static Component view() throws Exception {
        return onEventThread(
                () -> find(main(), isCalled("Waveform and spectrogram").and(Component::isShowing))
                        .orElseThrow());
    }

    private static OpenDataset open() {
        return Session.current().dataset().orElseThrow();
    }

    private static StemRow row() {
        return open().stem(STEM).orElseThrow().row();
    }

    private static void awaitRow(java.util.function.Predicate<StemRow> condition, String what) throws Exception {
        Await.that(() -> condition.test(row()), what + " of " + row());
    }
}
