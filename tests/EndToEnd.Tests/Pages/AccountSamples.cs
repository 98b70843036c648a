using Microsoft.AspNetCore.Identity;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>Values for the pages about somebody's own way of signing in.</summary>
internal static class AccountSamples
{
    /// <summary>Adds a passkey and a link to another address to the next save.</summary>
    public static void Collect(PortvaktDb db, Account account, Dictionary<string, string> values)
    {
        var now = TimeProvider.System.GetUtcNow();
        byte[] id = [1, 2, 3];
        var passkey = new UserPasskeyInfo(
            id,
            [4],
            now,
            0,
            ["internal"],
            true,
            true,
            true,
            [5],
            [6]
        );
        db.UserPasskeys.Add(Passkeys.Row(account.Id, passkey, "Telefonen min"));
        var (link, secret) = OneTimeLink.ChangeEmail(
            account.Id,
            "kari.ny@fjelltake.example",
            Language.Bokmaal,
            now
        );
        db.OneTimeLinks.Add(link);
        values["{handle:length(32)}"] = Passkeys.HandleOf(id);
        values["/sikkerhet/epost/{secret}"] = $"/sikkerhet/epost/{secret}";
    }
}
