using System.Reflection;

namespace Portvakt.TokenServer.Tests;

public class AssemblyTests
{
    [Fact]
    public void The_token_server_runs_without_the_portal()
    {
        var needed = Assembly.Load("Portvakt.TokenServer").GetReferencedAssemblies();

        Assert.DoesNotContain(needed, name => name.Name is "Portvakt.SelfService" or "portvakt");
    }
}
