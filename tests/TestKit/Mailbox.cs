using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;
using Xunit;

namespace Portvakt.TestKit;

/// <summary>Looks into the outbox of a test server.</summary>
public static partial class Mailbox
{
    /// <summary>The newest mail to an address; null when none was written.</summary>
    public static async Task<OutgoingMail?> NewestMailTo(this TestServer server, string address)
    {
        await using var db = server.Db();
        return await db
            .OutgoingMails.Where(m => m.Recipient == address)
            .OrderByDescending(m => m.Id)
            .FirstOrDefaultAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The path of the first link in the newest mail to an address.</summary>
    public static async Task<string> LinkMailedTo(this TestServer server, string address)
    {
        var mail = await server.NewestMailTo(address);
        Assert.NotNull(mail);
        return new Uri(Address().Match(mail.Text).Value).AbsolutePath;
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
