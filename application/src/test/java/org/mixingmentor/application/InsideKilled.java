package org.mixingmentor.application;

import java.awt.Component;
import java.awt.Point;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import javax.swing.Timer;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;

/**
 * Somebody who labels in a hurry, by real keys, until the process is killed; every label that the window shows is told on
 * standard output in the moment it shows: {@link LabellingKilledIT} compares that with what is found afterwards.
 */
public class InsideKilled extends StartedTest {
    /** The start of a line that tells what is shown: then the file, and the labels that are on. */
    static final String SHOWN = "SHOWN\t";

    static final String FOLDER = "mentor.killed.folder";
    private static final int STEMS = 6;
    private static final int LOOK_EVERY_MS = 10;
    private static final int[] LABELS = {
        KeyEvent.VK_I,
        KeyEvent.VK_F,
        KeyEvent.VK_U,
        KeyEvent.VK_1,
        KeyEvent.VK_2,
        KeyEvent.VK_3,
        KeyEvent.VK_4,
        KeyEvent.VK_5,
        KeyEvent.VK_6,
        KeyEvent.VK_7,
        KeyEvent.VK_8,
        KeyEvent.VK_9,
        KeyEvent.VK_0
    };

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final List<JToggleButton> buttons = new ArrayList<>();
    private String told = "";

    public InsideKilled(String name) {
        super(name);
    }

    public void test_somebody_labels_until_the_process_is_killed() throws Exception {
        act(() -> Roles.switchTo(Role.LABEL));
        act(() -> Session.current().open(Path.of(System.getProperty(FOLDER))));
        Await.that(() -> Session.current().dataset().isPresent(), "the dataset");
        Await.that(() -> Session.current().dataset().orElseThrow().stems().size() == STEMS, "the stems");
        act(() -> Session.current()
                .select(StemSelection.of(
                        Session.current().dataset().orElseThrow().stems().get(0).fileName())));
        Component sound = onEventThread(
                () -> find(main(), isCalled("Waveform and spectrogram").and(Component::isShowing))
                        .orElseThrow());
        act(() -> {
            collect(main());
            new Timer(LOOK_EVERY_MS, event -> tell()).start();
        });
        Robot robot = new Robot();
        focus(robot, sound);
        Random random = new Random();
        while (true) {
            int key = random.nextInt(4) == 0 ? KeyEvent.VK_J : LABELS[random.nextInt(LABELS.length)];
            robot.keyPress(key);
            robot.keyRelease(key);
            Thread.sleep(random.nextInt(120));
        }
    }

    private static void focus(Robot robot, Component sound) throws Exception {
        Point corner = onEventThread(sound::getLocationOnScreen);
        robot.mouseMove(corner.x + sound.getWidth() / 2, corner.y + sound.getHeight() / 2);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        Await.that(sound::isFocusOwner, "the focus");
    }

    /** The buttons of classes and flaws: their texts are what is told of. */
    private void collect(java.awt.Container in) {
        for (Component child : in.getComponents()) {
            if (child instanceof JToggleButton button
                    && LabellingKilledIT.LABELS.containsKey(button.getText())
                    && button.isShowing()) {
                buttons.add(button);
            } else if (child instanceof java.awt.Container inner) {
                collect(inner);
            }
        }
    }

    /** On the event thread, between two events: what is seen at one moment belongs together. */
    private void tell() {
        String name = find(
                        main(),
                        component -> component.isShowing()
                                && component instanceof JLabel label
                                && label.getText() != null
                                && label.getText().endsWith(".wav")
                                && label.getFont().isBold())
                .map(component -> ((JLabel) component).getText())
                .orElse("");
        StringBuilder line = new StringBuilder(SHOWN).append(name);
        for (JToggleButton button : buttons) {
            if (button.isSelected()) {
                line.append('\t').append(button.getText());
            }
        }
        if (!line.toString().equals(told)) {
            told = line.toString();
            out.println(told);
        }
    }
}
