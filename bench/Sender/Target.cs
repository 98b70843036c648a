using Bench.Clients;

namespace Bench.Sender;

/// <summary>A server to be measured, on this machine.</summary>
/// <param name="Name">KIND/STORE, such as floor/sqlite.</param>
/// <param name="Form">"grant" for a JWT grant, "credentials" for client_credentials with private_key_jwt.</param>
/// <param name="Audience">What its grants name as aud.</param>
/// <param name="ClientFile">The clients that it knows.</param>
/// <param name="DatabaseId">The process of its database server; null when the store is a file or memory.</param>
internal sealed record Target(
    string Name,
    int Port,
    int ProcessId,
    string Form,
    string Audience,
    string ClientFile,
    int? DatabaseId
)
{
    /// <summary>Reads NAME,PORT,PID,FORM,AUDIENCE,CLIENT-FILE[,DATABASE-PID].</summary>
    public static Target Parse(string text)
    {
        var parts = text.Split(',');
        return new Target(
            parts[0],
            int.Parse(parts[1]),
            int.Parse(parts[2]),
            parts[3],
            parts[4],
            parts[5],
            parts.Length > 6 && parts[6].Length > 0 ? int.Parse(parts[6]) : null
        );
    }

    /// <summary>The floor on the same kind of store.</summary>
    public string Floor => $"floor/{Name[(Name.IndexOf('/') + 1)..]}";

    /// <summary>Milliseconds of CPU that the server and its database have used.</summary>
    public (double Server, double Database) CpuTime() =>
        (Processes.CpuTime(ProcessId), DatabaseId is { } id ? Processes.TreeCpuTime(id) : 0);

    /// <summary>Megabytes of memory that the server holds now.</summary>
    public double Memory() => Processes.Memory(ProcessId);
}
