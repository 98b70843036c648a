using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tests.Integrations;

/// <summary>Each documented policy of the two issuers, in the kind of environment that takes it.</summary>
[Requirement("R24")]
public class CertificatePoliciesTests
{
    [Theory]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.26.1.3.2", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.26.1.3.2", true)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.26.1.3.5", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.26.1.3.5", true)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.29.13.1.1.0", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.13.1.1.0", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.13.200", true)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.29.913.200", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.913.200", false)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.13.200.1.0", true)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.29.913.200.1.0", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.913.200.1.0", false)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.13.200.1.1", true)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.29.913.200.1.1", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.913.200.1.1", false)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.13.200.1.2", true)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.29.913.200.1.2", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.913.200.1.2", false)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.13.210", true)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.29.913.210", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.913.210", false)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.13.210.1.0", true)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.29.913.210.1.0", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.913.210.1.0", false)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.13.210.1.1", true)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.29.913.210.1.1", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.913.210.1.1", false)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.13.210.1.2", true)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.29.913.210.1.2", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.913.210.1.2", false)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.13.220", true)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.29.913.220", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.913.220", false)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.13.220.1.0", true)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.29.913.220.1.0", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.913.220.1.0", false)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.13.220.1.1", true)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.29.913.220.1.1", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.913.220.1.1", false)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.13.220.1.2", true)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.29.913.220.1.2", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.913.220.1.2", false)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.26.1.0.3.2", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.26.1.0.3.2", false)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.29.913.1.1.0", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.913.1.1.0", false)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.1.1.1.100", true)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.1.1.1.100", false)]
    [InlineData(EnvironmentKind.Prod, "2.16.578.1.29.13.2001", false)]
    [InlineData(EnvironmentKind.Test, "2.16.578.1.29.13.1.1.0.1", false)]
    public void A_policy_is_accepted_by_the_kind_of_environment(
        EnvironmentKind kind,
        string policy,
        bool accepted
    ) => Assert.Equal(accepted, CertificatePolicies.Default(kind).Accept([policy]));
}
