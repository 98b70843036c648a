using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Keys;

namespace Portvakt.Server.Commands;

/// <summary>What the commands about signing keys do.</summary>
internal sealed class KeyOrders(
    Installation installation,
    StoreConnection store,
    TimeProvider clock
)
{
    /// <summary>Longer than any node needs to hear of a new key, so that all switch together.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private readonly SigningKeyOffice office = new(
        store,
        KeyProtection.For(installation, store).Protect
    );

    public async Task<Outcome<string>> List(string? name, CancellationToken cancellation)
    {
        if (installation.Landscape.Find(name) is not { } environment)
            return Problem.Of(Problems.EnvironmentUnknown, name, Names());
        var now = clock.GetUtcNow();
        var keys = await office.List(environment.Name, cancellation);
        return string.Join(
            '\n',
            keys.Where(key => key.IsListed(now)).Select(key => Line(key, now))
        );
    }

    public async Task<Outcome<string>> Rotate(
        string? name,
        bool atOnce,
        bool forgetOld,
        CancellationToken cancellation
    )
    {
        if (installation.Landscape.Find(name) is not { } environment)
            return Problem.Of(Problems.EnvironmentUnknown, name, Names());
        if (forgetOld && !atOnce)
            return Problem.Of(Problems.ForgettingNeedsNow);
        var now = clock.GetUtcNow();
        var signsFrom = now + (atOnce ? Soon : environment.Signing.PublishAhead);
        var key = await office.Rotate(
            environment,
            signsFrom,
            forgetOld ? signsFrom : null,
            Actor.System(Via.CommandLine, Guid.NewGuid().ToString("N")),
            now,
            cancellation
        );
        return Line(key, now);
    }

    private string Names() =>
        string.Join(", ", installation.Landscape.Environments.Select(e => e.Name.Value));

    private static string Line(SigningKey key, DateTimeOffset now)
    {
        var state = key.MaySign(now) ? "signs since" : "signs from";
        var end = key.RetiredAt is { } retired ? $", listed until {Time(retired)}" : "";
        return $"{key.KeyId}  {key.Algorithm}  {state} {Time(key.ActiveAt)}{end}";
    }

    private static string Time(DateTimeOffset time) =>
        time.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
