using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;

namespace Portvakt.Store.Accounts;

/// <summary>Finds the one-time link behind a secret.</summary>
public static class UsableLinks
{
    /// <summary>
    /// The tracked link of <paramref name="secret"/> when it is for <paramref name="purpose"/> and works at
    /// <paramref name="now"/>, or why it does not. A link for another purpose counts as unknown.
    /// </summary>
    public static async Task<Outcome<OneTimeLink>> FindUsable(
        this IQueryable<OneTimeLink> links,
        string secret,
        LinkPurpose purpose,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var hash = LinkSecret.Hash(secret);
        var link = await links.FirstOrDefaultAsync(
            l => l.SecretHash == hash && l.Purpose == purpose,
            cancellation
        );
        if (link is null)
            return Problem.Of(Problems.LinkUnknown);
        return link.Refusal(now) is { } refusal ? refusal : link;
    }
}
