using System.Collections.Concurrent;
using Portvakt.Outside;
using Portvakt.Outside.Tokens;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>The doors that grants are sent to, each kept open for as long as the process runs.</summary>
internal sealed class TokenDoors(TimeProvider clock) : IDisposable
{
    private readonly ConcurrentDictionary<Uri, TokenDoor> doors = new();

    /// <summary>Null for an address that this installation may not call.</summary>
    public TokenDoor? Of(GrantIssuer issuer) =>
        OutsideAddress.MayBeCalled(issuer.Door, issuer.Reach)
            ? doors.GetOrAdd(issuer.Door, door => new TokenDoor(door, issuer.Reach, clock))
            : null;

    public void Dispose()
    {
        foreach (var door in doors.Values)
            door.Dispose();
    }
}
