using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Bench.Pages;

/// <summary>Somebody of the demo's consumer, signed in to one of the servers.</summary>
internal sealed partial class Reader(HttpClient http, int clients, string clientId)
{
    private const string Email = "anne@fossekall.example";

    public int Clients => clients;

    /// <summary>Gives the organisation its clients and signs in. Arguments as in Program.cs.</summary>
    public static async Task<Reader> Enter(string[] server)
    {
        var clients = int.Parse(server[3]);
        var clientId = await Crowd.Register(server[2], clients);
        var http = new HttpClient { BaseAddress = new Uri($"http://localhost:{server[0]}") };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("nb");
        var people = await File.ReadAllTextAsync(Path.Combine(server[1], "demo", "people.md"));
        var page = await http.GetStringAsync("/min-profil");
        using var form = new FormUrlEncodedContent(
            Hidden()
                .Matches(page[page.IndexOf("/logg-inn\"", StringComparison.Ordinal)..])
                .Select(field => KeyValuePair.Create(field.Groups[1].Value, field.Groups[2].Value))
                .Take(1)
                .Append(new("email", Email))
                .Append(new("password", people.Split('`')[1]))
        );
        using var answer = await http.PostAsync("/min-profil/logg-inn", form);
        var reader = new Reader(http, clients, clientId);
        // A page that nobody may read without having signed in.
        await reader.TimeToFirstByte("/virksomhet/logg");
        return reader;
    }

    /// <summary>Milliseconds; the page is read to its end, outside the time.</summary>
    public async Task<double> TimeToFirstByte(string path)
    {
        var begun = Stopwatch.GetTimestamp();
        using var answer = await http.GetAsync(
            string.Format(path, clientId),
            HttpCompletionOption.ResponseHeadersRead
        );
        await using var body = await answer.Content.ReadAsStreamAsync();
        await body.ReadExactlyAsync(new byte[1]);
        var time = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        await body.CopyToAsync(Stream.Null);
        answer.EnsureSuccessStatusCode();
        return answer.RequestMessage!.RequestUri!.PathAndQuery == string.Format(path, clientId)
            ? time
            : throw new InvalidOperationException($"{path} led elsewhere");
    }

    [GeneratedRegex("""<input type="hidden" name="([^"]+)" value="([^"]+)" ?/?>""")]
    private static partial Regex Hidden();
}
