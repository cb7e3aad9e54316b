/* Stands in for the program under Wine: writes down how it was called, answers as it is told.
 * NQ20DESK_STANDIN names a folder: calls.txt gets a line for each call; COMMAND.txt holds the
 * exit code for a command. "hold FILE" keeps a file open until the file let-go.txt is there; "own NAME" a mutex. */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

static wchar_t folder[600];

static FILE *open_in_folder(const wchar_t *name, const wchar_t *mode)
{
    wchar_t path[1200];
    swprintf(path, 1200, L"%ls\\%ls.txt", folder, name);
    return _wfopen(path, mode);
}

static void write_down(int argc, wchar_t **argv)
{
    FILE *file = open_in_folder(L"calls", L"a, ccs=UTF-8");
    if (!file)
        return;
    fwprintf(file, L"%hs", VERSION);
    for (int i = 1; i < argc; i++)
        fwprintf(file, L" %ls", argv[i]);
    fwprintf(file, L"\n");
    fclose(file);
}

static int answer_to(const wchar_t *command)
{
    int answer = 0;
    FILE *file = open_in_folder(command, L"r");
    if (file) {
        if (fscanf(file, "%d", &answer) != 1)
            answer = 99;
        fclose(file);
    }
    return answer;
}

static void wait_for_permission(void)
{
    FILE *file = NULL;
    for (int i = 0; i < 600 && !file; i++) {
        file = open_in_folder(L"let-go", L"r");
        Sleep(100);
    }
    if (file)
        fclose(file);
}

int wmain(int argc, wchar_t **argv)
{
    GetEnvironmentVariableW(L"NQ20DESK_STANDIN", folder, 600);
    write_down(argc, argv);
    if (argc == 3 && !wcscmp(argv[1], L"hold")) {
        HANDLE held = CreateFileW(argv[2], GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
        if (held == INVALID_HANDLE_VALUE)
            return 98;
        fclose(open_in_folder(L"held", L"w"));
        wait_for_permission();
    }
    if (argc == 3 && !wcscmp(argv[1], L"own")) {
        CreateMutexW(NULL, FALSE, argv[2]);
        fclose(open_in_folder(L"held", L"w"));
        wait_for_permission();
    }
    return argc > 1 ? answer_to(argv[1]) : 0;
}
