package org.mixingmentor.application;

import java.awt.Component;
import java.awt.Point;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Drags files with the mouse from the window of another process into this one. */
final class DragFromOutside implements AutoCloseable {
    private static final int STEPS = 25;
    private static final int STEP_MS = 20;
    /** Steps: generous, so that it ends a hanging test and no slow one. */
    private static final int PATIENCE = 1500;

    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Point from;

    /**
     * @param kind {@code files} or {@code uris}
     * @param x where the other window stands
     */
    DragFromOutside(String kind, int x, int y, List<Path> files) throws Exception {
        Path classes = Path.of(FileManager.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes.toString(),
                FileManager.class.getName(),
                kind,
                String.valueOf(x),
                String.valueOf(y)));
        files.forEach(file -> command.add(file.toString()));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread reader = new Thread(this::read, "other program");
        reader.setDaemon(true);
        reader.start();
        String[] at = next().split(" ", -1);
        from = new Point(Integer.parseInt(at[1]), Integer.parseInt(at[2]));
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
            }
        } catch (IOException e) {
            said.add(e.toString());
        }
    }

    private String next() throws InterruptedException {
        String line = said.poll(60, TimeUnit.SECONDS);
        if (line == null) {
            throw new AssertionError("the other program says nothing");
        }
        return line;
    }

    /**
     * Drags to the middle of a component. Each step waits for what the other program says of it, so that it does not matter
     * how fast that is.
     *
     * @return how it ended: dropped or refused
     */
    String to(Component target) throws Exception {
        Point to = StartedTest.onEventThread(target::getLocationOnScreen);
        to.translate(target.getWidth() / 2, target.getHeight() / 2);
        Robot robot = new Robot();
        robot.mouseMove(from.x, from.y);
        robot.delay(STEP_MS);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        try {
            moveUntil("dragging", robot, from);
            for (int i = 1; i <= STEPS; i++) {
                robot.mouseMove(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS);
                robot.delay(STEP_MS);
            }
            moveUntil("welcome", robot, to);
        } finally {
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
        return next();
    }

    /** Moves the mouse about a place, until the other program says a word. */
    private void moveUntil(String word, Robot robot, Point about) throws InterruptedException {
        for (int i = 0; i < PATIENCE; i++) {
            robot.mouseMove(about.x + i % 20, about.y + i % 20);
            String line = said.poll(2 * STEP_MS, TimeUnit.MILLISECONDS);
            if (word.equals(line)) {
                return;
            }
        }
        throw new AssertionError("the other program never said " + word);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
