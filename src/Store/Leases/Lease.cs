namespace Portvakt.Store.Leases;

/// <summary>That one node does a job until a moment; another may take over after it.</summary>
public sealed class Lease
{
    public required string Name { get; init; }

    public required string Holder { get; set; }

    public required DateTimeOffset Until { get; set; }
}
