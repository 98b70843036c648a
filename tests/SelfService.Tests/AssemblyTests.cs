using System.Reflection;

namespace Portvakt.SelfService.Tests;

public class AssemblyTests
{
    [Fact]
    public void The_portal_runs_without_the_token_server()
    {
        var needed = Assembly.Load("Portvakt.SelfService").GetReferencedAssemblies();

        Assert.DoesNotContain(needed, name => name.Name is "Portvakt.TokenServer" or "portvakt");
    }
}
