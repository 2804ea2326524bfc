package org.mixingmentor.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The launcher, run as a user runs it. */
final class MentorCommand {
    static final Path LAUNCHER =
            Path.of(System.getProperty("mentor")).toAbsolutePath().normalize();

    /** What a command wrote and how it ended. */
    record Answer(int exit, String out, String err) {}

    private MentorCommand() {}

    static Answer run(Path launcher, Path folder, String... arguments) throws IOException, InterruptedException {
        return run(launcher, folder, (process, err) -> {}, arguments);
    }

    /** What happens to a process meanwhile; {@code err} is the file that its standard error goes to. */
    private interface Meanwhile {
        void to(Process process, Path err) throws IOException, InterruptedException;
    }

    /** The same; asked to end, as Ctrl-C does, as soon as a text stands on its standard error. */
    static Answer interrupted(String text, Path folder, String... arguments) throws IOException, InterruptedException {
        Meanwhile interruption = (process, err) -> {
            while (process.isAlive()
                    && !Files.readString(err, StandardCharsets.UTF_8).contains(text)) {
                Thread.sleep(5);
            }
            process.destroy();
        };
        return run(LAUNCHER, folder, interruption, arguments);
    }

    private static Answer run(Path launcher, Path folder, Meanwhile meanwhile, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("mentor", ".out");
        Path err = Files.createTempFile("mentor", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("MENTOR_OPTS", "-Xmx512m -Duser.language=de -Duser.country=DE");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        meanwhile.to(process, err);
        int exit = process.waitFor();
        Answer answer = new Answer(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return answer;
    }
}
