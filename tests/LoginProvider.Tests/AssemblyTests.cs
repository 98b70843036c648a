using System.Reflection;

namespace Portvakt.LoginProvider.Tests;

public class AssemblyTests
{
    [Fact]
    public void The_provider_runs_without_the_portal_and_the_token_server()
    {
        var needed = Assembly.Load("Portvakt.LoginProvider").GetReferencedAssemblies();

        Assert.DoesNotContain(
            needed,
            name => name.Name is "Portvakt.SelfService" or "Portvakt.TokenServer" or "portvakt"
        );
    }
}
