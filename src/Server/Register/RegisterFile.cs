using Portvakt.Domain.Basics;
using Portvakt.Outside.Register;
using Portvakt.Store;
using Portvakt.Store.Leases;
using Portvakt.Store.Register;

namespace Portvakt.Server.Register;

/// <summary>Imports a file that lies on this machine, for the command and for the job alike.</summary>
/// <param name="lease">Held by the caller under <see cref="RegisterImporter.LeaseName"/>.</param>
internal sealed class RegisterFile(StoreConnection store, KeptLease lease, TimeProvider clock)
{
    /// <param name="tell">Called after each batch with how far it is, and the share of the file that has been read.</param>
    public async Task<Outcome<ImportReport>> Import(
        string path,
        Action<RegisterImport, double> tell
    )
    {
        try
        {
            await using var file = await BulkFile.Open(path, lease.Stop);
            return await new RegisterImporter(store, clock).Import(
                file.Hash,
                (after, seen) => file.Read(after, seen),
                import => tell(import, file.Share),
                lease.Stop
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Problem.Of(Problems.RegisterFileUnreadable, path);
        }
    }
}
