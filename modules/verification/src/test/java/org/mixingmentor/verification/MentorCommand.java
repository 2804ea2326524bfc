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
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("mentor", ".out");
        Path err = Files.createTempFile("mentor", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("MENTOR_OPTS", "-Xmx512m -Duser.language=de -Duser.country=DE");
        int exit = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        Answer answer = new Answer(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return answer;
    }
}
