namespace Bench.Floor;

/// <summary>Remembers the jti of each grant.</summary>
internal interface IUsedIds : IAsyncDisposable
{
    /// <summary>False when the id is known; answered after the commit.</summary>
    Task<bool> Record(string id, long until);
}
