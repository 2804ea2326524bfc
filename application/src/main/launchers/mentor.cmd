@echo off
rem The command line. It starts Java on one jar, which names the engine's own jars: no copy of them, no window.
setlocal EnableExtensions DisableDelayedExpansion
set "app=%~dp0.."
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%java%" (
    echo mentor: JAVA_HOME is %JAVA_HOME%, but there is no Java in it. Mixing Mentor needs Java 17 or newer.>&2
    exit /b 1
)
set "version="
for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1" ^| findstr /i /c:" version "') do if not defined version set "version=%%~v"
if not defined version (
    echo mentor: no Java was found. Mixing Mentor needs Java 17 or newer: install it, or set JAVA_HOME.>&2
    exit /b 1
)
for /f "delims=.-+_ tokens=1,2" %%a in ("%version%") do (
    set "major=%%a"
    if "%%a"=="1" set "major=%%b"
)
if %major% LSS 17 (
    echo mentor: needs Java 17 or newer, but "%java%" is Java %version%. Install one, or set JAVA_HOME.>&2
    exit /b 1
)
rem Since 24 Java warns about what protobuf (Unsafe) needs.
set "unsafe="
if %major% GEQ 24 set "unsafe=--sun-misc-unsafe-memory-access=allow"
"%java%" -Xshare:auto -XX:+UseParallelGC -XX:+IgnoreUnrecognizedVMOptions -XX:UseAVX=2 -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED %unsafe% ^
    "-Dmixingmentor.home=%app%" %MENTOR_OPTS% -cp "%app%\command-line\mentor.jar" org.mixingmentor.commandline.Mentor %*
exit /b %errorlevel%
