namespace Bench.Clients;

/// <summary>One client that the sender speaks for.</summary>
/// <param name="Id">Its client_id.</param>
/// <param name="Kid">The name of its key, of no other client.</param>
/// <param name="Key">The place of its key in the pool.</param>
/// <param name="Scope">What it asks for.</param>
public sealed record Client(string Id, string Kid, int Key, string Scope);
