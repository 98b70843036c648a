using Portvakt.Domain.Environments;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Tests.Starting;

/// <summary>What an environment gives beyond plain tokens is known to whoever registers a scope there.</summary>
public class TokenOptionTests
{
    [Theory]
    [InlineData(DpopUse.Off, false, false)]
    [InlineData(DpopUse.On, true, true)]
    [InlineData(DpopUse.WithNonce, false, true)]
    public void An_environment_knows_what_it_is_configured_for(
        DpopUse dpop,
        bool opaque,
        bool binds
    )
    {
        var installation = SettingsReader.Installation(
            SettingsReader.Read(),
            settings =>
            {
                settings.Environments[1].Dpop = dpop;
                settings.Environments[1].OpaqueTokens = opaque;
            }
        );

        var ver2 = installation.Landscape.Find("ver2")!;

        Assert.Equal((binds, opaque), (ver2.BindsTokens, ver2.OpaqueTokens));
        var ver1 = installation.Landscape.Find("ver1")!;
        Assert.Equal((false, false), (ver1.BindsTokens, ver1.OpaqueTokens));
    }
}
