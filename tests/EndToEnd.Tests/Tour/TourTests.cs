using System.Text.RegularExpressions;
using Portvakt.EndToEnd.Tests.Journey;

namespace Portvakt.EndToEnd.Tests.Tour;

/// <summary>
/// The journey in pictures. docs/screenshots.sh runs this with PORTVAKT_TOUR set to docs/tour; any other run takes
/// the same pictures into a folder of its own, so that the tour cannot fall behind the product unseen.
/// </summary>
[Requirement("R39")]
public sealed partial class TourTests(Browser browser)
{
    private const long LargestPicture = 200_000;

    [Fact]
    public async Task The_journey_can_be_pictured_step_by_step()
    {
        using var temporary = new TempFolder();
        var folder = Environment.GetEnvironmentVariable("PORTVAKT_TOUR") ?? temporary.Path;
        await using var sink = await SmtpSink.Start(TestContext.Current.CancellationToken);
        await using var server = await TestServer.Start(
            change: settings => settings.Smtp = sink.Settings(),
            stop: TestContext.Current.CancellationToken
        );
        await using var consumer = await PortalUser.At(await browser.NewSession(), server.Portal);
        await using var provider = await PortalUser.At(await browser.NewSession(), server.Portal);
        var album = new Album(folder);

        await TourSteps.Register(consumer, sink, album);
        await TourSteps.Provide(provider, server.DemoPassword(), album);
        var clientId = await TourSteps.Consume(consumer, server.Issuer("ver2"), album);
        await TourSteps.Try(consumer, clientId, album);
        await TourSteps.Remove(provider, album);
        await TourSteps.Explain(consumer, clientId, album);

        var told = await File.ReadAllTextAsync(
            Repository.Absolute("docs/tour.md"),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(
            album.Pictures.Order(),
            Picture().Matches(told).Select(m => m.Groups[1].Value).Order()
        );
        Assert.All(
            album.Pictures,
            name =>
                Assert.InRange(new FileInfo(Path.Combine(folder, name)).Length, 1, LargestPicture)
        );
    }

    [Fact]
    public async Task Every_picture_of_the_tour_is_there()
    {
        var told = await File.ReadAllTextAsync(
            Repository.Absolute("docs/tour.md"),
            TestContext.Current.CancellationToken
        );

        Assert.All(
            Picture().Matches(told),
            m => Assert.True(File.Exists(Repository.Absolute($"docs/tour/{m.Groups[1].Value}")))
        );
    }

    [GeneratedRegex(@"\(tour/([^)]+\.png)\)")]
    private static partial Regex Picture();
}
