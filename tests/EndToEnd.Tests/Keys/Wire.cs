using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests.Keys;

/// <summary>All that a browser sends, to whomever.</summary>
internal sealed class Wire
{
    private readonly ConcurrentQueue<string> sent = new();

    public Wire(IBrowserContext session)
    {
        session.Request += (_, request) =>
        {
            // What a page makes for itself, such as a file to save, goes nowhere.
            if (!request.Url.StartsWith("blob:", StringComparison.Ordinal))
                sent.Enqueue($"{request.Method} {request.Url} {request.PostData}");
        };
        session.Page += (_, page) =>
            page.WebSocket += (_, socket) => sent.Enqueue($"SOCKET {socket.Url}");
    }

    /// <summary>How often something was posted.</summary>
    public int Posts => sent.Count(one => one.StartsWith("POST ", StringComparison.Ordinal));

    /// <summary>Holds everything that was sent against what must stay.</summary>
    public void CarriedNone(IEnumerable<string> secrets)
    {
        Assert.NotEmpty(sent);
        foreach (var secret in secrets)
            Assert.DoesNotContain(
                sent,
                one =>
                    Uri.UnescapeDataString(one.Replace('+', ' ')).Contains(secret.Replace('+', ' '))
                    || one.Contains(secret, StringComparison.Ordinal)
            );
    }
}
