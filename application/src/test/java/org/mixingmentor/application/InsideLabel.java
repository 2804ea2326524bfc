package org.mixingmentor.application;

import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.File;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import javax.swing.text.JTextComponent;
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
import org.openide.awt.Actions;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileSystem;
import org.openide.filesystems.FileUtil;

/** The role Label, inside the started platform. Each test has a dataset of its own and relies on no other. */
public class InsideLabel extends StartedTest {
    private static final String STEM = "takes/song1/kick.wav";
    private static final String GOLD = "good/song1/kick.wav";
    private static final String KEYMAP = "Keymaps/NetBeans";

    public InsideLabel(String name) {
        super(name);
    }

    @Override
    protected void setUp() throws Exception {
        super.setUp();
        clearWorkDir();
        Path folder = getWorkDir().toPath();
        tone(folder.resolve(GOLD), 1000);
        tone(folder.resolve(STEM), 200);
        tone(folder.resolve("takes/song2/kick.wav"), 400);
        tone(folder.resolve("takes/song3/again.wav"), 400);
        act(() -> Roles.switchTo(Role.LABEL));
        open(folder, 4);
        act(() -> Session.current().select(StemSelection.of(STEM)));
        Await.that(() -> onEventThread(() -> Playback.current().loaded().isPresent()), "the sound");
    }

    /** What a test that fails leaves behind is no other's. */
    @Override
    protected void tearDown() throws Exception {
        act(() -> {
            Playback.current().stop();
            Playback.current().hearOther(false);
            if (Playback.current().namesHidden()) {
                Actions.forID("Label", "org.mixingmentor.labeling.blind").actionPerformed(null);
            }
        });
        Session.current().close();
        super.tearDown();
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

    public void test_keys_give_class_instrument_and_flaws() throws Exception {
        push(KeyEvent.VK_I, 0);
        awaitRow(row -> row.stemClass().equals(Optional.of(StemClass.IDEAL)), "ideal");
        push(KeyEvent.VK_1, 0);
        push(KeyEvent.VK_3, 0);
        awaitRow(row -> row.flawTypes().equals(List.of("muddy_200hz", "harsh")), "two flaws");
        assertEquals(Optional.of(StemClass.FLAWED), row().stemClass());
        push(KeyEvent.VK_2, InputEvent.ALT_DOWN_MASK);
        awaitRow(row -> row.instrument().equals(Optional.of("snare")), "the instrument");
    }

    public void test_undo_takes_the_last_edit_back_and_redo_does_it_again() throws Exception {
        push(KeyEvent.VK_1, 0);
        awaitRow(row -> row.flawTypes().equals(List.of("muddy_200hz")), "a flaw");
        push(KeyEvent.VK_2, InputEvent.ALT_DOWN_MASK);
        awaitRow(row -> row.instrument().equals(Optional.of("snare")), "the instrument");
        choose("Undo");
        awaitRow(row -> row.instrument().equals(Optional.of("kick")), "the instrument undone");
        String history = open().dataset().history(STEM).toString();
        assertEquals(history, List.of("muddy_200hz"), row().flawTypes());
        choose("Redo");
        awaitRow(row -> row.instrument().equals(Optional.of("snare")), "the instrument again");
    }

    public void test_what_was_done_in_one_role_is_undone_in_another() throws Exception {
        push(KeyEvent.VK_4, 0);
        awaitRow(row -> row.flawTypes().contains("thin"), "a flaw said in Label");
        act(() -> Roles.switchTo(Role.CURATE));
        choose("Undo");
        awaitRow(row -> !row.flawTypes().contains("thin"), "it undone in Curate");
        open().edit(List.of(row().toBuilder().note("from Curate").build()), "note: " + STEM);
        awaitRow(row -> row.note().equals("from Curate"), "a note made elsewhere");
        act(() -> Roles.switchTo(Role.LABEL));
        JTextComponent note = (JTextComponent) onEventThread(() -> find(
                        main(),
                        isCalled("Note").and(JTextComponent.class::isInstance).and(Component::isShowing))
                .orElseThrow());
        Await.that(() -> onEventThread(() -> note.getText().equals("from Curate")), "the note in Label");
        choose("Undo");
        awaitRow(row -> row.note().isEmpty(), "the note undone in Label");
        Await.that(() -> onEventThread(() -> note.getText().isEmpty()), "no note in Label");
    }

    public void test_the_history_tells_what_was_said_and_by_whom() throws Exception {
        push(KeyEvent.VK_I, 0);
        awaitRow(row -> row.stemClass().equals(Optional.of(StemClass.IDEAL)), "ideal");
        push(KeyEvent.VK_4, 0);
        awaitRow(row -> row.flawTypes().equals(List.of("thin")), "a flaw");
        choose("Undo");
        awaitRow(row -> row.flawTypes().isEmpty(), "it undone");
        JList<?> history = (JList<?>) onEventThread(() ->
                find(main(), isCalled("History").and(JList.class::isInstance)).orElseThrow());
        Await.that(() -> onEventThread(() -> said(history, 0).contains("label thin (undone)")), "what was undone last");
        String ideal = onEventThread(() -> said(history, history.getModel().getSize() - 1));
        assertTrue(ideal, ideal.contains("label ideal") && ideal.endsWith(System.getProperty("user.name")));
        assertFalse(ideal, ideal.contains("undone"));
    }

    /** A line of a list as it is drawn. */
    private static <T> String said(JList<T> list, int index) {
        T value = list.getModel().getElementAt(index);
        Component drawn = list.getCellRenderer().getListCellRendererComponent(list, value, index, false, false);
        return ((JLabel) drawn).getText();
    }

    public void test_keys_select_the_time_and_mark_a_flaw_in_it() throws Exception {
        seek(0.5);
        push(KeyEvent.VK_Q, 0);
        seek(1.25);
        push(KeyEvent.VK_W, 0);
        push(KeyEvent.VK_5, InputEvent.SHIFT_DOWN_MASK);
        awaitRow(row -> row.regions().size() == 1, "the region");
        assertEquals(List.of("dull"), row().regions().get(0).flawTypes());
        assertEquals(0.5, row().regions().get(0).startS(), 0.002);
        assertEquals(1.25, row().regions().get(0).endS(), 0.002);
        push(KeyEvent.VK_X, 0);
        push(KeyEvent.VK_R, 0);
        push(KeyEvent.VK_5, InputEvent.SHIFT_DOWN_MASK);
        awaitRow(row -> row.regions().isEmpty(), "no region, after the only one was selected by its key");
    }

    private static void seek(double seconds) throws Exception {
        act(() ->
                Playback.current().seek(Math.round(seconds * Playback.current().sampleRate())));
    }

    /** As the options' keymap writes it: in one step, since a link that is read half is one to nowhere for good. */
    public void test_a_key_that_was_changed_works_and_shows_at_once() throws Exception {
        JToggleButton ideal = (JToggleButton)
                onEventThread(() -> find(main(), isToggle("Ideal")).orElseThrow());
        assertEquals("As it should be (I)", onEventThread(ideal::getToolTipText));
        FileObject keys = FileUtil.getConfigFile(KEYMAP);
        FileUtil.runAtomicAction((FileSystem.AtomicAction) () -> {
            keys.createData("I", "removed");
            try (OutputStream link = keys.createAndOpen("D.shadow")) {
                link.write("nbfs://nbhost/SystemFileSystem/Actions/Label/org-mixingmentor-labeling-ideal.instance"
                        .getBytes(StandardCharsets.UTF_8));
            }
        });
        try {
            Await.that(() -> onEventThread(ideal::getToolTipText).endsWith("(D)"), "the key on the button");
            assertTrue(onEventThread(() -> ideal.getIcon().toString()).contains("key=D"));
            push(KeyEvent.VK_I, 0);
            push(KeyEvent.VK_8, InputEvent.ALT_DOWN_MASK);
            awaitRow(row -> row.instrument().equals(Optional.of("drums")), "a later edit");
            assertEquals("the old key does nothing", Optional.empty(), row().stemClass());
            push(KeyEvent.VK_D, 0);
            awaitRow(row -> row.stemClass().equals(Optional.of(StemClass.IDEAL)), "ideal by the new key");
        } finally {
            FileUtil.runAtomicAction((FileSystem.AtomicAction) () -> {
                keys.getFileObject("D.shadow").delete();
                keys.getFileObject("I.removed").delete();
            });
        }
        Await.that(() -> onEventThread(ideal::getToolTipText).endsWith("(I)"), "the old key again");
    }

    /** Actions that the layer numbers are found by their file, as those that are registered in code. */
    public void test_a_numbered_key_that_was_changed_works_at_once() throws Exception {
        FileObject keys = FileUtil.getConfigFile(KEYMAP);
        FileUtil.runAtomicAction((FileSystem.AtomicAction) () -> {
            try (OutputStream link = keys.createAndOpen("D.shadow")) {
                link.write("nbfs://nbhost/SystemFileSystem/Actions/Label/org-mixingmentor-labeling-flaw2.instance"
                        .getBytes(StandardCharsets.UTF_8));
            }
        });
        try {
            JToggleButton boxy = (JToggleButton)
                    onEventThread(() -> find(main(), isToggle("boxy")).orElseThrow());
            Await.that(() -> onEventThread(boxy::getToolTipText).endsWith("(D)"), "the key on the button");
            push(KeyEvent.VK_D, 0);
            awaitRow(row -> row.flawTypes().equals(List.of("boxy")), "the flaw by the new key");
            Await.that(() -> onEventThread(boxy::isSelected), "the button");
        } finally {
            FileUtil.runAtomicAction((FileSystem.AtomicAction)
                    () -> keys.getFileObject("D.shadow").delete());
        }
    }

    public void test_a_stem_whose_file_went_away_is_labelled_all_the_same() throws Exception {
        String gone = "takes/song3/again.wav";
        Files.delete(open().folder().resolve(gone));
        act(() -> Session.current().select(StemSelection.of(gone)));
        Await.that(() -> onEventThread(() -> says(gone + " is missing")), "what is wrong with it");
        push(KeyEvent.VK_6, 0);
        Await.that(
                () -> open().stem(gone).orElseThrow().row().flawTypes().equals(List.of("no_transient")), "its label");
        act(() -> Session.current().select(StemSelection.of(STEM)));
        Await.that(() -> onEventThread(() -> Playback.current().loaded().isPresent()), "another one that is there");
        assertFalse(onEventThread(() -> says("is missing")));
    }

    public void test_a_flaw_is_marked_in_the_selected_time() throws Exception {
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

    public void test_space_plays_and_b_turns_to_the_gold_stem() throws Exception {
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

    public void test_n_goes_to_the_next_stem_without_a_class() throws Exception {
        push(KeyEvent.VK_N, 0);
        Await.that(
                () -> Session.current().selection().fileNames().equals(List.of("takes/song2/kick.wav")),
                "the next unlabelled stem");
        push(KeyEvent.VK_P, 0);
        Await.that(() -> Session.current().selection().fileNames().equals(List.of(STEM)), "the stem before");
    }

    public void test_s_goes_to_a_stem_that_deserves_a_look() throws Exception {
        push(KeyEvent.VK_S, 0);
        Await.that(() -> open().suspects().isPresent(), "the suspects");
        Await.that(() -> !Session.current().selection().fileNames().equals(List.of(STEM)), "another stem");
        String suspect = Session.current().selection().fileNames().get(0);
        assertFalse(suspect, open().suspects().get().of(suspect).isEmpty());
    }

    public void test_h_hides_names_and_what_others_said() throws Exception {
        push(KeyEvent.VK_F, 0);
        Await.that(() -> onEventThread(InsideLabel::isFlawedShown), "a label");
        assertTrue(onEventThread(() -> says("kick.wav")));
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
        return find(main(), isToggle("Flawed").and(component -> ((JToggleButton) component).isSelected()))
                .isPresent();
    }

    private static Predicate<Component> isToggle(String text) {
        return component -> component instanceof JToggleButton button
                && button.isShowing()
                && button.getText().equals(text);
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

    private static void awaitRow(Predicate<StemRow> condition, String what) throws Exception {
        Await.that(() -> condition.test(row()), what + " of " + row());
    }
}
