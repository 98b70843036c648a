namespace Portvakt.Server.Settings;

/// <summary>Reads appsettings.json beside the program, a portvakt.json in the caller's folder, and PORTVAKT__… variables.</summary>
public static class SettingsReader
{
    private const string Environments = "Portvakt:Environments";

    /// <summary>Throws <see cref="StartRefused"/> when portvakt.json cannot be read.</summary>
    public static IConfigurationRoot Read()
    {
        var own = Own();
        return new ConfigurationBuilder()
            .AddInMemoryCollection(Defaults(own))
            .AddConfiguration(own)
            .Build();
    }

    /// <summary>The settings in <paramref name="configuration"/>, then changed by <paramref name="options"/>.</summary>
    public static Installation Installation(
        IConfiguration configuration,
        Action<PortvaktSettings>? options = null
    )
    {
        var settings = new PortvaktSettings();
        try
        {
            configuration.GetSection("Portvakt").Bind(settings);
        }
        catch (InvalidOperationException e)
        {
            // The framework's sentence names the setting and what stands there.
            throw new StartRefused(e.Message);
        }
        options?.Invoke(settings);
        return Settings.Installation.From(settings, configuration.GetConnectionString("Portvakt"));
    }

    private static IConfigurationRoot Own()
    {
        var file = Path.GetFullPath("portvakt.json");
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(file, optional: true)
                .AddEnvironmentVariables()
                .Build();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or FormatException)
        {
            var reason = e.GetBaseException().Message.TrimEnd('.');
            throw new StartRefused($"{file} cannot be read: {reason}.");
        }
    }

    /// <summary>
    /// What holds unless somebody says otherwise. The framework merges lists place by place, and so the third of the
    /// default environments would stand behind somebody's own two.
    /// </summary>
    private static IEnumerable<KeyValuePair<string, string?>> Defaults(IConfiguration own)
    {
        var defaults = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
            .Build()
            .AsEnumerable();
        return HasEnvironments(own)
            ? defaults.Where(setting =>
                !setting.Key.StartsWith(Environments, StringComparison.OrdinalIgnoreCase)
            )
            : defaults;
    }

    /// <summary>Whoever gives no names changes settings of the default environments, by their places.</summary>
    private static bool HasEnvironments(IConfiguration own)
    {
        var list = own.GetSection(Environments);
        return list.Value is not null
            || list.GetChildren().Any(environment => environment["Name"] is not null);
    }
}
