@echo off
rem Gouji's launcher for Windows: builds the program once if needed, then runs it.
rem Everything it says itself goes to standard error.
setlocal
set "home=%~dp0"
set "jar=%home%target\gouji.jar"
set "archive=%home%target\gouji.jsa"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Dfile.encoding=UTF-8"

if exist "%jar%" goto archive
where mvn >nul 2>nul
if errorlevel 1 (
  echo gouji: Maven is needed to build; install JDK 17 or later and Maven 1>&2
  exit /b 4
)
echo gouji: building, about a minute ... 1>&2
pushd "%home%"
call mvn -B -q -Dstyle.color=never -DskipTests -Dspotless.check.skip -Djacoco.skip package 1>&2
set "built=%errorlevel%"
popd
if not "%built%"=="0" (
  echo gouji: the build failed 1>&2
  exit /b 4
)

:archive
if not exist "%archive%" (
  "%java%" %flags% "-XX:ArchiveClassesAtExit=%archive%" -jar "%jar%" check "%home%reports\luojiang-2020.txt" "%home%reports\county-2023.html" >nul 2>nul
)
if exist "%archive%" set flags=%flags% -Xshare:auto "-XX:SharedArchiveFile=%archive%"
rem An office's own rules are compiled: their compiler stands beside the program.
echo %* | findstr /c:"--rules" >nul
if not errorlevel 1 (
  "%java%" %flags% %GOUJI_JAVA_OPTIONS% -cp "%jar%;%home%target\compiler\*" org.gouji.cli.Main %*
  goto end
)
"%java%" %flags% %GOUJI_JAVA_OPTIONS% -jar "%jar%" %*
:end
exit /b %errorlevel%
