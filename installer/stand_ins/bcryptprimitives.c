/* Stands in for a DLL of Windows that Wine 8 does not have (bcryptprimitives.dll): random bytes,
 * of which Rust's library asks ProcessPrng. They come from Wine's RtlGenRandom. It lies in the
 * Wine prefix, never in the program.
 */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length)
{
    return SystemFunction036(buffer, (ULONG)length);
}
