using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>
/// Carries who is meant from one page to the next, encrypted, so that no number and no name stands in an address or can be
/// changed on the way. It opens for the same organisation and environment only, and for two hours.
/// </summary>
internal sealed class SealedState(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);

    public string Seal<T>(T state, Visit visit) =>
        Protector<T>(visit)
            .Protect(JsonSerializer.Serialize(new Dated<T>(state, clock.GetUtcNow())));

    /// <summary>What was sealed; null when it is too old, forged, or was made for another organisation.</summary>
    public T? Open<T>(string? text, Visit visit)
        where T : class
    {
        try
        {
            var dated = JsonSerializer.Deserialize<Dated<T>>(
                Protector<T>(visit).Unprotect(text ?? "")
            );
            return dated is not null && clock.GetUtcNow() < dated.At + Lifetime
                ? dated.State
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector<T>(Visit visit) =>
        protection.CreateProtector(
            "rights",
            typeof(T).Name,
            visit.Environment.Name.Value,
            visit.Organisation.ToString()
        );

    private sealed record Dated<T>(T State, DateTimeOffset At);
}
