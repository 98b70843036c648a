using System.Security.Cryptography;
using Portvakt.SelfService.Features.Development;
using Portvakt.Server.Certificates;
using Portvakt.Server.Jobs;
using Portvakt.Server.Keys;
using Portvakt.Server.Mail;
using Portvakt.Server.Settings;
using Portvakt.Server.Trial;
using Portvakt.Store;
using Portvakt.Store.Jobs;
using Portvakt.Store.Keys;
using Portvakt.Store.Leases;
using Portvakt.Store.People;
using Portvakt.Store.Replay;
using Portvakt.Store.Seeding;
using Portvakt.TokenServer;
using Portvakt.TokenServer.Register;

namespace Portvakt.Server.Faces;

/// <summary>All faces of one process, started together and stopped together.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    /// <summary>For what is opened before any face has services of its own.</summary>
    private static readonly ILoggerFactory Loggers = LoggerFactory.Create(logging =>
        logging.AddConfiguration(SettingsReader.Read().GetSection("Logging")).AddConsole()
    );

    private readonly IReplayGuard guard;
    private readonly IReadOnlyList<WebApplication> faces;
    private readonly DataFolder folder;
    private readonly JobRunner runner;

    private RunningServer(
        FaceParts parts,
        DataFolder folder,
        IReplayGuard guard,
        IReadOnlyList<WebApplication> faces
    )
    {
        Parts = parts;
        this.folder = folder;
        this.guard = guard;
        this.faces = faces;
        var jobs = faces.SelectMany(face => face.Services.GetServices<Job>());
        var logger = Loggers.CreateLogger<JobRunner>();
        runner = new JobRunner(
            new JobRounds(parts.Store, parts.Leases, jobs, parts.Clock, logger),
            parts.Clock,
            logger
        );
    }

    public FaceParts Parts { get; }

    public Installation Installation => Parts.Installation;

    /// <summary>The jobs of all faces; for tests that drive them by a moved clock.</summary>
    public JobRounds Jobs => runner.Rounds;

    /// <summary>The services of the portal, or of the only face; for tests and for listing routes.</summary>
    public IServiceProvider Portal => faces[0].Services;

    /// <summary>The services of the self-service API, in a process that runs it.</summary>
    public IServiceProvider Api => faces[1].Services;

    /// <summary>
    /// Takes the data folder, opens the store, seeds an empty Trial store, and starts every face. Throws
    /// <see cref="StartRefused"/> or <see cref="StoreRefused"/> with one sentence when it cannot.
    /// </summary>
    /// <param name="installation">What it is to be.</param>
    /// <param name="clock">The time.</param>
    /// <param name="cancellation">Gives the start up.</param>
    /// <param name="newKey">Where the keys of a new installation come from; for tests, which start many.</param>
    public static async Task<RunningServer> Start(
        Installation installation,
        TimeProvider clock,
        CancellationToken cancellation,
        Func<RSA>? newKey = null
    )
    {
        if (installation.IsTrial)
            clock = new MovableClock(clock);
        var folder = DataFolder.Take(installation.DataFolder);
        using var keys = new KeysAhead(
            StorePlace.IsNew(installation) ? FirstKeys(installation) : 0,
            newKey
        );
        var store = StorePlace.Connect(installation);
        try
        {
            Listening.DemandFree(installation);
            if (installation.RunsPortal)
                MailRoute.Of(installation);
            await store.Open(installation.Mode, cancellation);
            folder.Close();
            var protection = KeyProtection.For(installation, store);
            var parts = new FaceParts(
                installation,
                store,
                protection,
                await PersonNumbers.Open(store, protection.Provider, cancellation),
                new LeaseOffice(store, clock),
                clock
            );
            var now = clock.GetUtcNow();
            await new SigningKeyOffice(store, parts.Keys.Protect).EnsureFirst(
                installation.Landscape,
                keys.Take,
                now,
                cancellation
            );
            // Whoever waits for the first page may rely on the demo's files being there.
            await Fill(parts, keys, cancellation);
            var server = await StartFaces(parts, folder, keys, cancellation);
            folder.NotePort(installation.Settings.Port);
            return server;
        }
        catch
        {
            await store.DisposeAsync();
            folder.Dispose();
            throw;
        }
    }

    private static async Task Fill(FaceParts parts, KeysAhead keys, CancellationToken cancellation)
    {
        var installation = parts.Installation;
        var now = parts.Clock.GetUtcNow();
        await BuiltIns.Ensure(
            parts.Store,
            installation.Landscape,
            installation.OperatorNumber,
            installation.Settings.Operator.Name,
            installation.Terms,
            now,
            cancellation
        );
        if (installation is { IsTrial: true, Settings.Demo: true })
            await Seeds.PlantInEmpty(
                installation,
                parts.Store,
                parts.Keys.Provider,
                parts.Numbers,
                keys,
                now,
                cancellation
            );
        if (installation.IsTrial)
            DemoAddresses.Follow(installation);
    }

    /// <summary>One for each environment, one for the login provider, and one for each of the demo's clients.</summary>
    private static int FirstKeys(Installation installation) =>
        installation.Landscape.Environments.Count
        + (installation.RunsLogin ? 1 : 0)
        + (installation is { IsTrial: true, Settings.Demo: true } ? 4 : 0);

    private static async Task<RunningServer> StartFaces(
        FaceParts parts,
        DataFolder folder,
        KeysAhead keys,
        CancellationToken cancellation
    )
    {
        var guard = await StorePlace.OpenGuard(
            parts.Installation,
            parts.Store,
            parts.Clock,
            Loggers,
            cancellation
        );
        folder.Close();
        List<WebApplication> faces = [];
        try
        {
            // A process for signing in alone need not have the certificates.
            var certificates = new Lazy<JudgedCertificates>(() =>
                JudgedCertificates.Of(parts.Installation)
            );
            // The machine door opens first: whoever waits for a token needs nothing of the others.
            var token = parts.Installation.RunsToken
                ? TokenFace.Build(parts, guard, certificates.Value)
                : null;
            if (token is not null)
                await Listening.Start(Add(faces, token), cancellation);
            await StartForPeople(parts, certificates, token, keys, faces, cancellation);
            return new RunningServer(parts, folder, guard, faces);
        }
        catch
        {
            // As when it has run: background work takes being disposed of for a fault.
            await Task.WhenAll(faces.Select(face => face.StopAsync(CancellationToken.None)));
            foreach (var face in faces)
                await face.DisposeAsync();
            await guard.DisposeAsync();
            throw;
        }
    }

    private static async Task StartForPeople(
        FaceParts parts,
        Lazy<JudgedCertificates> certificates,
        WebApplication? token,
        KeysAhead keys,
        List<WebApplication> faces,
        CancellationToken cancellation
    )
    {
        var login = parts.Installation.RunsLogin
            ? Task.Run(() => LoginFace.Build(parts, keys.Take, cancellation), cancellation)
            : null;
        if (parts.Installation.RunsPortal)
        {
            // One snapshot serves both faces of the process; the register's addresses need it.
            var options = token?.Services.GetService<TokenServerOptions>();
            var register = token?.Services.GetService<ServedRegister>();
            faces.Insert(0, PortalFace.Build(parts, certificates.Value, options));
            faces.Insert(1, ApiFace.Build(parts, options, register));
        }
        if (login is not null)
            faces.Add(await login);
        await Task.WhenAll(
            faces.Where(face => face != token).Select(face => Listening.Start(face, cancellation))
        );
    }

    private static WebApplication Add(List<WebApplication> faces, WebApplication face)
    {
        faces.Add(face);
        return face;
    }

    public async ValueTask DisposeAsync()
    {
        // Background work takes being disposed of before it was stopped for a fault.
        await Stop(CancellationToken.None);
        foreach (var face in faces)
            await face.DisposeAsync();
        await guard.DisposeAsync();
        await Parts.Store.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>Lets requests and jobs under way finish, then stops.</summary>
    public Task Stop(CancellationToken cancellation) =>
        Task.WhenAll(faces.Select(face => face.StopAsync(cancellation)).Append(runner.Stop()));
}
